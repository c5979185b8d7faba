package org.jobatlas.job.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WebBrowser;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewerMoneyTest {

    @AfterEach
    void leaveNoSession() {
        VaadinSession.setCurrent(null);
    }

    @Test
    void aListThatComesFromTheBackgroundCountsInTheMoneyOfTheBrowsersRegion() {
        browserOf(Locale.UK);
        assertThat(ViewerMoney.currency(Locale.ENGLISH)).isEqualTo("GBP");
        browserOf(Locale.of("sv", "SE"));
        assertThat(ViewerMoney.currency(Locale.ENGLISH)).isEqualTo("SEK");
    }

    @Test
    void aBrowserThatNamesNoRegionLeavesItToTheLanguage() {
        browserOf(Locale.of("sv"));
        assertThat(ViewerMoney.currency(Locale.of("sv"))).isEqualTo("SEK");
    }

    @Test
    void whoLivesInACountryCountsInItsMoneyWhereTheBrowserNamesNoRegion() {
        browserOf(Locale.ENGLISH);
        ViewerMoney.livesIn("NO");
        assertThat(ViewerMoney.currency(Locale.ENGLISH)).isEqualTo("NOK");
        ViewerMoney.livesIn(null);
        assertThat(ViewerMoney.currency(Locale.ENGLISH)).isEqualTo("EUR");
    }

    @Test
    void theRegionOfTheBrowserCountsBeforeTheCountryWhereSomebodyLives() {
        browserOf(Locale.UK);
        ViewerMoney.livesIn("NO");
        assertThat(ViewerMoney.currency(Locale.ENGLISH)).isEqualTo("GBP");
    }

    private static void browserOf(Locale locale) {
        VaadinSession session = mock(VaadinSession.class);
        WebBrowser browser = mock(WebBrowser.class);
        when(session.getBrowser()).thenReturn(browser);
        when(browser.getLocale()).thenReturn(locale);
        Map<Class<?>, Object> kept = new HashMap<>();
        doAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)))
                .when(session)
                .setAttribute(any(Class.class), any());
        when(session.getAttribute(any(Class.class))).thenAnswer(call -> kept.get(call.<Class<?>>getArgument(0)));
        VaadinSession.setCurrent(session);
    }
}
