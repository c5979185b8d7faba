package org.jobatlas.profile.internal.kept;

import org.jobatlas.profile.CurrentFields;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.internal.FieldsOfWork;
import org.jobatlas.taxonomy.FieldClassifier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class FieldsToldAnew implements CurrentFields {

    private final FieldClassifier classifier;
    private final FieldsOfWork fields;

    FieldsToldAnew(FieldClassifier classifier, FieldsOfWork fields) {
        this.classifier = classifier;
        this.fields = fields;
    }

    @Override
    @PreAuthorize("permitAll()")
    public Profile of(Profile profile) {
        boolean stays = profile.facts().corrected().ownFields()
                || profile.fields().probabilities().isEmpty()
                || classifier.wrote(profile.fields());
        return stays
                ? profile
                : profile.withFields(fields.of(profile.vector(), profile.experience(), profile.language()));
    }
}
