package org.jobatlas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class PrintedTest {

    @Test
    void textStaysTextWhateverItHolds() {
        Printed printed = new Printed(new Span("<script>alert(1)</script> & \"more\""), new Span("second"));
        assertThat(printed.getElement().getProperty("innerHTML"))
                .isEqualTo("<span>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"more\"</span><span>second</span>");
        assertThat(printed.getElement().getChildCount()).isZero();
    }

    @Test
    void anAttributeCannotBeLeft() {
        Anchor link = new Anchor("search?q=\"><img src=x onerror=alert(1)>", "jobs");
        link.getElement().setAttribute("aria-label", "a \" onclick=\"alert(1)");
        String html = new Printed(link).getElement().getProperty("innerHTML");
        assertThat(org.jsoup.Jsoup.parseBodyFragment(html).body().children()).hasSize(1);
        assertThat(org.jsoup.Jsoup.parseBodyFragment(html).select("img, [onclick]"))
                .isEmpty();
    }

    @Test
    void anElementIsPrintedWithItsTextAndItsLayers() {
        Div frame = Printed.press(new Div(new H3("Level"), new SafeHtml("<p>Ward</p>")));
        assertThat(frame.getElement().getProperty("innerHTML")).isEqualTo("<h3>Level</h3><div><p>Ward</p></div>");
        assertThat(Printed.press(new H3("Level")).getElement().getProperty("innerHTML"))
                .isEqualTo("Level");
    }

    @Test
    void everyCharacterTakesOneByte() {
        String html =
                new Printed(new Span("€ 30 – 40, ≈ Łódź 東京…")).getElement().getProperty("innerHTML");
        assertThat(html.chars()).allMatch(character -> character < 256);
        assertThat(org.jsoup.Jsoup.parseBodyFragment(html).text()).isEqualTo("€ 30 – 40, ≈ Łódź 東京…");
    }

    @Test
    void whatIsHiddenIsLeftOut() {
        Span hidden = new Span("hidden");
        hidden.setVisible(false);
        assertThat(Printed.html(hidden, new Span("seen"))).isEqualTo("<span>seen</span>");
    }
}
