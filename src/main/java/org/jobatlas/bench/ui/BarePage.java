package org.jobatlas.bench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A page with a number of elements without behaviour: the minimum memory of a page of that size. */
@Route(value = "bench/bare", registerAtStartup = false)
@RolesAllowed("RECRUITER")
class BarePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int components = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("components")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        removeAll();
        for (int i = 0; i < Math.min(components, MOST); i++) {
            add(new Span("Word " + i));
        }
    }
}
