package org.jobatlas.hiring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Map;
import org.jobatlas.hiring.Stage;
import org.jobatlas.uikit.Chip;

/** Names of stages: for recruiters as their company named them, for seekers the portal's defaults. */
public final class StageNames {

    private StageNames() {}

    public static String of(Stage stage, Map<Stage, String> names) {
        return names.getOrDefault(stage, translate("hiring.stage." + stage));
    }

    /** For the applicant. */
    public static Chip chip(Stage stage, boolean withdrawn) {
        Chip chip = new Chip(translate(withdrawn ? "hiring.status.WITHDRAWN" : "hiring.status." + stage));
        return withdrawn || stage == Stage.DECLINED
                ? chip.styled("chip-missing")
                : chip.styled(stage == Stage.HIRED || stage == Stage.OFFER ? "chip-have" : "chip-filter");
    }
}
