package org.jobatlas.evaluation.internal.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.internal.EvaluationProperties;
import org.jobatlas.job.PostingCatalogue;
import org.springframework.stereotype.Component;

/** Prevents a corpus from being mixed with another one, or with a portal's postings. */
@Component
public class FolderGuard {

    private static final String MARK = "evaluated-corpus.sha256";

    private final PostingCatalogue catalogue;
    private final Path folder;

    FolderGuard(PostingCatalogue catalogue, EvaluationProperties properties) {
        this.catalogue = catalogue;
        this.folder = properties.folder();
    }

    /** Marks the folder as belonging to the corpus; refuses one that contains anything else. */
    public void claim(List<CorpusRecord> corpus) {
        String digest = digest(corpus);
        Path mark = folder.resolve(MARK);
        try {
            if (Files.exists(mark)) {
                if (!Files.readString(mark).strip().equals(digest)) {
                    throw new UnusableInputException(
                            "The folder " + folder + " holds another corpus; give --data an empty folder.");
                }
            } else if (catalogue.countPublished() > 0) {
                throw new UnusableInputException(
                        "The folder " + folder + " holds the postings of a portal; give --data an empty folder.");
            }
            Files.createDirectories(folder);
            Files.writeString(mark, digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(List<CorpusRecord> corpus) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        corpus.forEach(document -> DigestUtils.updateDigest(digest, document.toString()));
        return Hex.encodeHexString(digest.digest());
    }
}
