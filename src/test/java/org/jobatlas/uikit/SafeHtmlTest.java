package org.jobatlas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeHtmlTest {

    @Test
    void nothingThatRunsComesThrough() {
        String html = inner(new SafeHtml(
                "<p onclick=\"steal()\">Hello <script>steal()</script><a href=\"javascript:steal()\">you</a></p>"
                        + "<img src=x onerror=steal()>"));
        assertThat(html)
                .contains("Hello")
                .contains("you")
                .doesNotContain("steal")
                .doesNotContain("<a")
                .doesNotContain("<img");
    }

    @Test
    void theHighestHeadingBecomesASecondLevelHeading() {
        assertThat(inner(new SafeHtml("<h3>What you do</h3><h4>Every day</h4>")))
                .contains("<h2>What you do</h2>")
                .contains("<h3>Every day</h3>");
    }

    @Test
    void inMarkedTextOnlyTheMarkStandsOut() {
        assertThat(inner(SafeHtml.marked("<mark>Java</mark> &lt;b&gt; <b>bold</b>")))
                .isEqualTo("<mark>Java</mark> &lt;b&gt; bold");
    }

    private static String inner(SafeHtml html) {
        return html.getElement().getProperty("innerHTML", "");
    }
}
