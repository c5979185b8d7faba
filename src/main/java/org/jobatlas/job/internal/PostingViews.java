package org.jobatlas.job.internal;

import java.util.List;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingPlace;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the stored posting to what leaves the module. */
@Component
class PostingViews {

    PostingDetails details(Posting posting) {
        return new PostingDetails(
                new PostingId(posting.getId()),
                posting.getStatus(),
                posting.getSource(),
                posting.getTitle(),
                posting.getEmployer(),
                posting.getDescription(),
                places(posting.getPlaces()),
                posting.getRemote(),
                posting.getEmploymentType(),
                posting.getSeniority(),
                posting.pay(),
                language(posting.getLanguage()),
                posting.getSkills(),
                posting.getField(),
                posting.getPublishedAt(),
                posting.getExpiresAt(),
                posting.getApplyUrl());
    }

    static List<Place> places(List<PostingPlace> places) {
        return places.stream().map(PostingPlace::toPlace).toList();
    }

    static @Nullable Language language(@Nullable String code) {
        return code == null ? null : new Language(code);
    }
}
