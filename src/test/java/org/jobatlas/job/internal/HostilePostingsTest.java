package org.jobatlas.job.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.taxonomy.TermMatch;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions that were made to be slow, or to overflow a stack. */
@Timeout(60)
class HostilePostingsTest {

    private static final int SIZE = 400_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "\n ",
                " \n",
                "<br>",
                "<p",
                "<",
                "&",
                "&lt;",
                "<div>",
                "<ul><li>",
                "<b>a",
                "</p>",
                "a\n",
                "\r\n",
                "\u00a0"
            })
    void everyDescriptionIsReadAndCleaned(String piece) {
        String description = "<p>Mend clocks.</p>" + piece.repeat(SIZE / piece.length());
        assertThat(PostingHtml.text(description)).startsWith("Mend clocks.");
        assertThat(PostingHtml.sanitise(description)).contains("Mend clocks.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"we offer ", "about us: ", "benefits ", "pension ", "work with sales ", "equal opportunity "})
    void aTextOfPhrasesWithoutASentenceIsReadForSkills(String piece) {
        AskedSkills skills = new AskedSkills(Taxonomies.builtIn());
        assertThat(skills.in("Clerk", "Java.\n" + piece.repeat(SIZE / piece.length())))
                .first()
                .extracting(TermMatch::id)
                .isEqualTo("java");
    }

    @Test
    void sixtyThousandLineBreaksAreOne() {
        assertThat(PostingHtml.text("one" + "\n".repeat(60_000) + "two")).isEqualTo("one\ntwo");
        assertThat(PostingHtml.text("one" + "<br>".repeat(30_000) + "two")).isEqualTo("one\ntwo");
    }
}
