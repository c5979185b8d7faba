package org.jobatlas.learning.internal.registry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jobatlas.learning.ModelKind;

/** A local folder. Files are written atomically, also across a crash of the machine. */
record FolderStore(Path folder) implements ArtefactStore {

    @Override
    public void put(ModelKind kind, String sha256, byte[] file) throws IOException {
        Path target = folder.resolve(ArtefactStore.name(kind, sha256));
        Path parent = target.resolveSibling("");
        Files.createDirectories(parent);
        Path unfinished = Files.createTempFile(parent, ".unfinished", "");
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(file);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public byte[] get(ModelKind kind, String sha256) throws IOException {
        return Files.readAllBytes(folder.resolve(ArtefactStore.name(kind, sha256)));
    }
}
