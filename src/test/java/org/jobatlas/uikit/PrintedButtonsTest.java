package org.jobatlas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintedButtonsTest {

    private final List<String> done = new ArrayList<>();
    private final PrintedButtons buttons = new PrintedButtons();

    @Test
    void theyAreOneElementWithTheirHtml() {
        buttons.show(Map.of("light", new LeanButton("Light <sun>")));
        assertThat(buttons.getElement().getChildCount()).isZero();
        assertThat(buttons.getElement().getProperty("innerHTML"))
                .contains("<vaadin-button data-choice=\"light\">", "Light &lt;sun&gt;");
    }

    @Test
    void aPressDoesWhatTheButtonDoes() {
        buttons.on("light", () -> done.add("light"));
        buttons.on("dark", () -> done.add("dark"));
        buttons.press("dark");
        assertThat(done).containsExactly("dark");
    }

    @Test
    void aPressOnWhatIsNotThereDoesNothing() {
        buttons.on("light", () -> done.add("light"));
        buttons.press("");
        buttons.press("constructor");
        assertThat(done).isEmpty();
    }
}
