package org.jobatlas.uiharness;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.uikit.LeanButton;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.AsyncTaskExecutor;
import tools.jackson.databind.node.JsonNodeFactory;

/** Opens views without a browser, on services in memory; what would run in the background runs at once. */
@SpringBootTest(
        classes = HarnessApplication.class,
        properties = {"vaadin.productionMode=true", "spring.main.allow-bean-definition-overriding=true"})
@Import(ViewTestCase.AtOnce.class)
@ViewPackages(
        packages = {
            "org.jobatlas.uikit",
            "org.jobatlas.shell",
            "org.jobatlas.job.ui",
            "org.jobatlas.search.ui",
            "org.jobatlas.recommendation.ui"
        })
public abstract class ViewTestCase extends SpringBrowserlessTest {

    @BeforeEach
    void speakEnglish() {
        VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** Presses the first button with this text or accessible name below the component. */
    protected void press(String name, Component below) {
        Component button = Stream.concat(
                        find(Button.class, below).all().stream(), find(LeanButton.class, below).all().stream())
                .filter(b -> name.equals(b.getElement().getText()) || named(b, name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name));
        if (button instanceof Button whole) {
            test(whole).click();
        } else {
            Element element = button.getElement();
            element.getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(element, "click", JsonNodeFactory.instance.objectNode()));
        }
        settle();
    }

    /** Names of buttons on a card end with what they are about. */
    private static boolean named(Component button, String name) {
        String label = button.getElement().getAttribute("aria-label");
        return label != null && (label.equals(name) || label.startsWith(name + ": "));
    }

    /** Lets what came from the background reach the page. */
    protected static void settle() {
        MockVaadin.runUIQueue(true);
        roundTrip();
    }

    /** All text below the component, also that of formatted and printed text. */
    protected static String textOf(Component component) {
        return textOf(component.getElement());
    }

    private static String textOf(Element element) {
        String html = element.isTextNode() ? null : element.getProperty("innerHTML");
        if (html != null) {
            return Jsoup.parseBodyFragment(html).wholeText();
        }
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(ViewTestCase::textOf).collect(Collectors.joining());
    }

    /** Runs in the calling thread, as a person who agreed to what holds unasked. */
    public static class AtOnce {

        @Bean
        AsyncTaskExecutor applicationTaskExecutor() {
            return Runnable::run;
        }

        @Bean
        MemoryConsents consents(CurrentAccount account) {
            return new MemoryConsents(account);
        }
    }
}
