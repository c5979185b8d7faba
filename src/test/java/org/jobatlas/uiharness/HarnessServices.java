package org.jobatlas.uiharness;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.PostingReports;
import org.jobatlas.feedback.RecentSearches;
import org.jobatlas.feedback.ReportKind;
import org.jobatlas.feedback.ReportedPosting;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.PublishedPostings;
import org.jobatlas.job.SaveSummary;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.ProfileEditor;
import org.jobatlas.recommendation.JobFits;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.SampleResume;
import org.jobatlas.recommendation.SampleResumeSource;
import org.jobatlas.search.IndexFingerprint;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.RelatedJobs;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Services in memory; what people do is kept for everybody together, until the program ends. */
public class HarnessServices {

    @Bean
    Taxonomy taxonomy() {
        return new SampleTaxonomy();
    }

    @Bean
    Credentials credentials() {
        return Taxonomies.credentials();
    }

    @Bean
    JobSearch jobSearch() {
        return new SampleSearch();
    }

    @Bean
    Recommendations recommendations() {
        return new SampleMatches();
    }

    @Bean
    PostingReports postingReports() {
        return new PostingReports() {
            @Override
            public void report(PostingId posting, ReportKind kind) {}

            @Override
            public List<ReportedPosting> open(int limit) {
                return List.of();
            }

            @Override
            public void settle(PostingId posting) {}
        };
    }

    @Bean
    RecentSearches recentSearches() {
        return limit -> List.of();
    }

    @Bean
    RelatedJobs relatedJobs() {
        return new RelatedJobs() {
            @Override
            public List<PostingSummary> similar(PostingDetails posting, int limit) {
                return others(
                        other -> posting.field() != null && posting.field().equals(other.field()), posting, limit);
            }

            @Override
            public List<PostingSummary> ofEmployer(PostingDetails posting, int limit) {
                return others(other -> Objects.equals(posting.employer(), other.employer()), posting, limit);
            }
        };
    }

    private static List<PostingSummary> others(Predicate<PostingDetails> kept, PostingDetails posting, int limit) {
        return SamplePostings.all().stream()
                .filter(kept)
                .filter(other -> !other.id().equals(posting.id()))
                .limit(limit)
                .map(SampleMatches::summary)
                .toList();
    }

    @Bean
    JobFits jobFits() {
        return SampleMatches.fits();
    }

    @Bean
    PublishedPostings publishedPostings() {
        return (number, size) -> SamplePostings.all().stream()
                .skip((long) number * size)
                .limit(size)
                .map(posting -> new PublishedPostings.Entry(posting.id(), posting.publishedAt()))
                .toList();
    }

    @Bean
    CurrentAccount currentAccount() {
        return new CurrentAccount() {
            @Override
            public Optional<AccountId> find() {
                Authentication who = SecurityContextHolder.getContext().getAuthentication();
                return who == null
                                || who.getAuthorities().stream()
                                        .noneMatch(a ->
                                                String.valueOf(a.getAuthority()).startsWith("ROLE_SEEKER"))
                        ? Optional.empty()
                        : Optional.of(new AccountId(new UUID(0, 1)));
            }

            @Override
            public AccountId get() {
                return find().orElseThrow();
            }

            @Override
            public boolean has(Role role) {
                return find().isPresent() && role == Role.SEEKER;
            }
        };
    }

    @Bean
    SavedPostings savedPostings(CurrentAccount account) {
        return new SavedPostings() {
            private final Set<PostingId> kept = Collections.synchronizedSet(new LinkedHashSet<>());

            @Override
            public boolean available() {
                return account.has(Role.SEEKER);
            }

            @Override
            public List<PostingId> list() {
                return available() ? List.copyOf(kept) : List.of();
            }

            @Override
            public void save(PostingId posting, boolean saved) {
                if (saved) {
                    kept.add(posting);
                } else {
                    kept.remove(posting);
                }
            }
        };
    }

    @Bean
    PostingCatalogue postingCatalogue() {
        return new PostingCatalogue() {
            @Override
            public SaveSummary saveAll(List<PostingDraft> drafts) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<PostingDetails> find(PostingId id) {
                return SamplePostings.all().stream()
                        .filter(posting -> posting.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<PostingDetails> findPublished(Collection<PostingId> ids) {
                return ids.stream()
                        .flatMap(id -> find(id).stream())
                        .filter(posting -> posting.status() == PostingStatus.PUBLISHED)
                        .toList();
            }

            @Override
            public void close(PostingId id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void entrust(Collection<PostingId> ids, CompanyId company) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long countPublished() {
                return SamplePostings.all().size() - 1L;
            }
        };
    }

    @Bean
    MemoryResumes resumes(CurrentAccount account) {
        return new MemoryResumes(account);
    }

    @Bean
    MemoryResumes.MemoryProfiles profiles(MemoryResumes resumes) {
        return resumes.profiles();
    }

    @Bean
    ProfileEditor profileEditor() {
        return (before, edited) -> edited;
    }

    @Bean
    IndexFingerprint indexFingerprint() {
        return new IndexFingerprint("sample");
    }

    @Bean
    Feedback feedback(CurrentAccount account) {
        return new MemoryFeedback(account);
    }

    @Bean
    Gazetteer gazetteer() {
        return new SampleGazetteer();
    }

    @Bean
    SampleResumeSource sampleResumes() {
        return new SampleResumeSource() {
            @Override
            public List<SampleResume> list() {
                return Stream.of(
                                "software:Backend developer, Malmö:Backendutvecklare, Malmö",
                                "health:Nurse, Lund:Sjuksköterska, Lund",
                                "finance:Accountant, Leeds:Redovisningsekonom, Leeds",
                                "hospitality:Chef, Dublin:Kock, Dublin",
                                "trades:Electrician, Göteborg:Elektriker, Göteborg",
                                "education:Teacher, Uppsala:Lärare, Uppsala")
                        .map(line -> line.split(":", -1))
                        .map(p -> new SampleResume(p[0], p[0] + ".pdf", Map.of("en", p[1], "sv", p[2]), p[0]))
                        .toList();
            }

            @Override
            public byte[] content(String id) {
                return id.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }
        };
    }
}
