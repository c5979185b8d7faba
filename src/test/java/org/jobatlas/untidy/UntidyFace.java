package org.jobatlas.untidy;

import com.vaadin.flow.component.UI;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows technology at the root of a module: in what it takes and in what it gives, openly and inside other types. */
public interface UntidyFace {

    void keep(EntityManager entities);

    UI page();

    void keepAll(Map<String, EntityManager> entities);

    Optional<List<UI>> pages();

    /** Is called like another class of this room. */
    final class SameName {

        private SameName() {}
    }

    /** Takes technology to be made. */
    final class Made {

        public Made(List<? extends EntityManager> entities) {
            entities.clear();
        }
    }
}
