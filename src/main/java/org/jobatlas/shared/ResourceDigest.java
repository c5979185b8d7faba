package org.jobatlas.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Versions code and word lists by a checksum of their files, so that no version number is maintained by hand. */
public final class ResourceDigest {

    private static final String CODE = "org/jobatlas/";
    private static final int SHOWN = 8;

    private ResourceDigest() {}

    /**
     * Checksum of the resources that match the patterns, in order of their names; throws if a pattern matches nothing.
     */
    public static String of(Collection<String> patterns) {
        try {
            Map<String, Resource> byPlace = new TreeMap<>();
            for (String pattern : patterns) {
                Resource[] matching = new PathMatchingResourcePatternResolver().getResources(pattern);
                if (matching.length == 0) {
                    throw new IllegalArgumentException("Nothing is found by " + pattern);
                }
                for (Resource found : matching) {
                    byPlace.put(place(found.getURL().getPath()), found);
                }
            }
            MessageDigest digest = DigestUtils.getSha256Digest();
            for (Resource found : byPlace.values()) {
                try (InputStream in = found.getInputStream()) {
                    DigestUtils.updateDigest(digest, in);
                }
            }
            return Hex.encodeHexString(digest.digest()).substring(0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(String path) {
        int code = path.indexOf(CODE);
        return code < 0 ? path.substring(path.lastIndexOf('/')) : path.substring(code);
    }
}
