package org.jobatlas.feed.internal.file.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkedUpTest {

    private static final String POSTING = "<div itemscope itemtype='https://schema.org/JobPosting'>";
    private static final String TEXT = "a line of text ".repeat(2_000);

    @Test
    void aPropertyInsideAnotherIsReadToo() {
        assertThat(read(POSTING + "<div itemprop='description'>Care <b itemprop='title name'>Nurse</b></div></div>"))
                .contains("\"title\":\"Nurse\"", "\"name\":\"Nurse\"", "Care");
    }

    @Test
    void propertiesNestedManyTimesDoNotRepeatTheirTextAsOften() {
        assertThat(read(POSTING + "<div itemprop='skills'>".repeat(190) + TEXT)).hasSizeLessThan(8 * TEXT.length());
        assertThat(read(POSTING + "<p><b itemprop='skills'><i itemscope itemprop='x'>".repeat(90) + TEXT))
                .hasSizeLessThan(8 * TEXT.length());
        assertThat(read(POSTING + "<div itemprop='" + "skills ".repeat(5_000) + "'>" + TEXT))
                .hasSizeLessThan(8 * TEXT.length());
    }

    @Test
    void aPostingInsideAPostingIsNoPostingOfItsOwn() {
        assertThat(MarkedUp.postings(Jsoup.parse(POSTING + POSTING.repeat(100) + TEXT)))
                .hasSize(1);
    }

    private static String read(String page) {
        return MarkedUp.postings(Jsoup.parse(page)).toString();
    }
}
