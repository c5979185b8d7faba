package org.jobatlas.search.ui;

import java.util.List;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.job.ui.SaveButton;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Save buttons that know what is saved already. */
@Component
class Saving {

    private final ObjectProvider<SavedPostings> savedPostings;

    Saving(ObjectProvider<SavedPostings> savedPostings) {
        this.savedPostings = savedPostings;
    }

    List<PostingId> saved() {
        SavedPostings saved = savedPostings.getIfAvailable();
        return saved == null ? List.of() : saved.list();
    }

    SaveButton button(PostingId posting, String title, List<PostingId> alreadySaved) {
        SavedPostings saved = savedPostings.getIfAvailable();
        return new SaveButton(saved != null && saved.available(), alreadySaved.contains(posting), title, value -> {
            if (saved != null) {
                saved.save(posting, value);
            }
        });
    }
}
