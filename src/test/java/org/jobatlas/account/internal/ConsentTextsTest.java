package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.mail.LetterTexts;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What people agree to never changes under its number, and every wording that was ever agreed to can be shown. */
class ConsentTextsTest {

    private final LetterTexts texts = new LetterTexts("account");

    @Test
    void aTextThatChangesGetsANewNumberAndTheOldOneStays() throws IOException {
        List<String> written = Arrays.stream(Use.values())
                .flatMap(use -> IntStream.rangeClosed(1, use.textVersion()).mapToObj(version -> line(use, version)))
                .toList();
        assertThat(written)
                .as("a wording changed under its number: write it as a new version, raise textVersion, and list it")
                .isEqualTo(new ClassPathResource("rules/consent-texts.csv")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .toList());
    }

    private String line(Use use, int version) {
        String key = use.messageKey(version);
        String all = Stream.of("en", "sv", "de", "fr")
                .map(Locale::of)
                .map(language -> texts.get(language, key) + "\n" + texts.get(language, key + ".text") + "\n")
                .collect(Collectors.joining());
        return use + "," + version + "," + sha256(all);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
