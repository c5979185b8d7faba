package org.jobatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import tools.jackson.databind.node.ObjectNode;

/** The drawing of a chart, without its table. */
@Tag("jobatlas-chart")
@JsModule("./jobatlas-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
final class ChartPicture extends Component {

    private static final long serialVersionUID = 1L;

    ChartPicture(ObjectNode options) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setPropertyJson("options", options);
    }
}
