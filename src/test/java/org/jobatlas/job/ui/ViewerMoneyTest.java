package org.jobatlas.job.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WebBrowser;
import java.util.Locale;
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

    private static void browserOf(Locale locale) {
        VaadinSession session = mock(VaadinSession.class);
        WebBrowser browser = mock(WebBrowser.class);
        when(session.getBrowser()).thenReturn(browser);
        when(browser.getLocale()).thenReturn(locale);
        VaadinSession.setCurrent(session);
    }
}
