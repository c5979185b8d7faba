package org.jobatlas.search.internal.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void marksOfAFragmentAreSetIntoTheWholeTitle() {
        assertThat(Markup.whole(
                        "Sr. Data &amp; AI Engineer. Stockholm", List.of("Data &amp; AI <mark>Engineer</mark>.")))
                .isEqualTo("Sr. Data &amp; AI <mark>Engineer</mark>. Stockholm");
        assertThat(Markup.whole("Cook", List.of())).isEqualTo("Cook");
    }

    @Test
    void aLongFragmentIsCutAroundItsFirstMark() {
        String fragment = "word ".repeat(50) + "<mark>data engineer</mark> " + "more ".repeat(80);
        String excerpt = Markup.excerpt(fragment);
        assertThat(excerpt).startsWith("…word").endsWith("more…").contains("<mark>data engineer</mark>");
        assertThat(excerpt.length()).isLessThan(260);
    }

    @Test
    void aMarkIsNeverCut() {
        String fragment =
                "<mark>first</mark> " + "x".repeat(215) + " <mark>second long phrase of words</mark> end of it";
        assertThat(Markup.excerpt(fragment)).endsWith("<mark>second long phrase of words</mark>…");
    }

    @Test
    void aShortFragmentStays() {
        assertThat(Markup.excerpt(" a <mark>b</mark> c ")).isEqualTo("a <mark>b</mark> c");
    }
}
