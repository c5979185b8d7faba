package org.jobatlas.uikit;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;

/** A page that is open in a browser of some time zone. */
final class TimeZoneOfReader {

    private TimeZoneOfReader() {}

    static void in(String zone, Runnable reading) {
        ExtendedClientDetails details = mock();
        when(details.getTimeZoneId()).thenReturn(zone);
        UI page = new UI();
        page.getInternals().setExtendedClientDetails(details);
        UI.setCurrent(page);
        try {
            reading.run();
        } finally {
            UI.setCurrent(null);
        }
    }
}
