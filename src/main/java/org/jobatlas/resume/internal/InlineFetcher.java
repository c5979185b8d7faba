package org.jobatlas.resume.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/** Takes a resume from the very message that asks the parse process to read it, so that no file lies on a disk. */
public final class InlineFetcher extends AbstractFetcher {

    private static final char PLAIN_TEXT = 't';
    private static final char BY_CONTENT = 'c';

    /** What to ask for. */
    static String key(byte[] content, boolean plainText) {
        return (plainText ? PLAIN_TEXT : BY_CONTENT) + Base64.getEncoder().encodeToString(content);
    }

    @Override
    public InputStream fetch(String key, Metadata metadata, ParseContext context) {
        if (key.charAt(0) == PLAIN_TEXT) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "resume.txt");
        }
        return new ByteArrayInputStream(Base64.getDecoder().decode(key.substring(1)));
    }
}
