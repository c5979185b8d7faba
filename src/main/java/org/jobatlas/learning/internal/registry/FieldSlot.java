package org.jobatlas.learning.internal.registry;

import org.jobatlas.learning.ModelKind;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Serves classifiers of fields of work. */
@Component
class FieldSlot implements Slot {

    private final FieldClassifiers classifiers;

    FieldSlot(FieldClassifiers classifiers) {
        this.classifiers = classifiers;
    }

    @Override
    public ModelKind kind() {
        return ModelKind.FIELDS;
    }

    @Override
    public ModelVersion serving() {
        return classifiers.version();
    }

    @Override
    public void require(StoredModel model) {
        classifiers.open(model);
    }

    @Override
    public void serve(@Nullable StoredModel model) {
        classifiers.activate(model);
    }
}
