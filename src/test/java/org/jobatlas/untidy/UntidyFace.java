package org.jobatlas.untidy;

import com.vaadin.flow.component.UI;
import jakarta.persistence.EntityManager;

/** Shows technology at the root of a module: in what it takes and in what it gives. */
public interface UntidyFace {

    void keep(EntityManager entities);

    UI page();
}
