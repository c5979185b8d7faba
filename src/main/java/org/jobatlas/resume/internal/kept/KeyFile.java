package org.jobatlas.resume.internal.kept;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A set of keys in a file that its owner alone may read. The file is replaced as a whole, so that a killed process leaves the old
 * or the new one, and read again when another process has replaced it.
 */
public final class KeyFile {

    private final Path file;
    private final BooleanSupplier needed;
    private @Nullable Loaded loaded;
    /** In memory alone: opens what was read from the database just before a key was dropped. */
    private @Nullable Loaded before;

    /** What the file held, and by what it is told from its successor. */
    private record Loaded(String version, KeysetHandle keys, Aead aead) {}

    /** The file, made when missing unless keys are needed that only the missing one held. */
    public KeyFile(Path file, BooleanSupplier needed) {
        this.file = file.toAbsolutePath();
        this.needed = needed;
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    public int primary() {
        return current().keys().getPrimary().getId();
    }

    public int size() {
        return current().keys().size();
    }

    byte[] seal(byte[] plain, String purpose) {
        try {
            return current().aead().encrypt(plain, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A resume cannot be sealed", e);
        }
    }

    /** Fails where the bytes were sealed for something else or by a key that is not in the file. */
    public byte[] open(byte[] sealed, String purpose) {
        try {
            return current().aead().decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return openWithKeysBefore(sealed, purpose, e);
        }
    }

    private synchronized byte[] openWithKeysBefore(byte[] sealed, String purpose, GeneralSecurityException e) {
        try {
            if (before == null) {
                throw e;
            }
            return before.aead().decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException still) {
            throw new UnreadableException("A resume cannot be opened with the keys of " + file, still);
        }
    }

    public synchronized void addPrimary() {
        KeysetHandle.Builder.Entry entry = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary();
        replace(KeysetHandle.newBuilder(current().keys()).addEntry(entry));
    }

    synchronized void dropAllButPrimary() {
        KeysetHandle.Builder rest = KeysetHandle.newBuilder(current().keys());
        for (int key = rest.size() - 1; key >= 0; key--) {
            if (!rest.getAt(key).isPrimary()) {
                rest.deleteAt(key);
            }
        }
        replace(rest);
    }

    private synchronized Loaded current() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            String version = version();
            if (loaded == null || !loaded.version().equals(version)) {
                KeysetHandle keys =
                        TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
                before = loaded;
                loaded = new Loaded(version, keys, keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
            }
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be used", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file " + file + " holds no keys", e);
        }
    }

    private String version() throws IOException {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        return seen.fileKey() + " " + seen.lastModifiedTime() + " " + seen.size();
    }

    private void create() throws IOException, GeneralSecurityException {
        if (needed.getAsBoolean()) {
            throw new IllegalStateException("The key file " + file
                    + " is missing, and stored resumes cannot be read without it: bring it back");
        }
        Path made = write(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        try {
            // fails where another process was faster, whose keys then count
            Files.createLink(file, made);
            keep();
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private void replace(KeysetHandle.Builder keys) {
        try {
            Files.move(write(keys.build()), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            keep();
            removeUnfinished();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be replaced", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys cannot be made", e);
        }
    }

    /** The name of the file, too, outlasts a power failure before anything is sealed; not every system opens folders. */
    private void keep() throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** What processes that were killed while they replaced the file have left: it holds keys that were to be dropped. */
    private void removeUnfinished() throws IOException {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(file.resolveSibling(""), file.getFileName() + ".*-*")) {
            for (Path unfinished : left) {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    private Path write(KeysetHandle keys) throws IOException, GeneralSecurityException {
        Path folder = Files.createDirectories(file.resolveSibling(""));
        Path made = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
        Files.createFile(made);
        if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
        }
        String text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        try (FileChannel out = FileChannel.open(made, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        return made;
    }
}
