package org.jobatlas.job.internal.writing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingHistory;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingVersion;
import org.jobatlas.job.PostingVersion.Part;
import org.jobatlas.job.PostingWriting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OwnHistory implements PostingHistory {

    private final EditablePostings owned;
    private final PostingVersions versions;
    private final PostingWriting writing;
    private final ObjectProvider<Accounts> accounts;

    OwnHistory(
            EditablePostings owned,
            PostingVersions versions,
            PostingWriting writing,
            ObjectProvider<Accounts> accounts) {
        this.owned = owned;
        this.versions = versions;
        this.writing = writing;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PostingVersion> list(PostingId posting) {
        owned.get(posting);
        List<PostingVersion> list = new ArrayList<>();
        PostingEdit before = PostingEdit.EMPTY;
        for (PostingVersions.Row row : versions.all(posting)) {
            list.add(new PostingVersion(
                    row.number(),
                    row.at(),
                    row.who().flatMap(who -> accounts.getObject().findName(new AccountId(who))),
                    changed(before, row.edit())));
            before = row.edit();
        }
        return list.reversed();
    }

    @Override
    @Transactional(readOnly = true)
    public PostingEdit read(PostingId posting, int number) {
        owned.get(posting);
        return version(posting, number);
    }

    private PostingEdit version(PostingId posting, int number) {
        return versions.find(posting, number)
                .orElseThrow(() -> new AccessDeniedException("No such version"))
                .edit();
    }

    @Override
    public void seal(PostingId posting) {
        owned.change(posting);
        versions.seal(posting);
    }

    @Override
    public int restore(PostingId posting, int number, int edition) {
        seal(posting);
        return writing.save(posting, edition, version(posting, number));
    }

    private static Set<Part> changed(PostingEdit before, PostingEdit after) {
        Set<Part> changed = EnumSet.noneOf(Part.class);
        note(changed, Part.TITLE, before.title(), after.title());
        note(changed, Part.DESCRIPTION, before.description(), after.description());
        note(changed, Part.PLACES, before.places(), after.places());
        note(changed, Part.REMOTE, before.remote(), after.remote());
        note(changed, Part.TYPE, before.employmentType(), after.employmentType());
        note(changed, Part.LEVEL, before.seniority(), after.seniority());
        note(changed, Part.PAY, String.valueOf(before.pay()), String.valueOf(after.pay()));
        note(changed, Part.EXPIRY, before.expiresAt(), after.expiresAt());
        note(changed, Part.APPLY, before.applyUrl(), after.applyUrl());
        note(changed, Part.CRITERIA, before.criteria(), after.criteria());
        return changed;
    }

    private static void note(Set<Part> changed, Part part, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(part);
        }
    }
}
