package org.jobatlas.profile.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.profile.internal.dates.WorkingTime;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.profile.internal.document.TitleCase;
import org.jobatlas.profile.internal.facts.FactsReader;
import org.jobatlas.profile.internal.facts.LevelReader;
import org.jobatlas.profile.internal.facts.SkillRanking;
import org.jobatlas.profile.internal.posts.Entry;
import org.jobatlas.profile.internal.posts.ExperienceReader;
import org.jobatlas.profile.internal.posts.TitleReader;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;
import org.springframework.stereotype.Component;

/** Reads the stated facts of a masked resume, each by its own reader. */
@Component
class ResumeReading {

    private static final int LONGEST_TITLE = 80;
    private static final int MOST_UNDATED = 5;

    private final ExperienceReader experience;
    private final TitleReader titles;
    private final SkillRanking skills;
    private final LevelReader levels;
    private final FactsReader stated;
    private final Clock clock;

    ResumeReading(
            ExperienceReader experience,
            TitleReader titles,
            SkillRanking skills,
            LevelReader levels,
            FactsReader stated,
            Clock clock) {
        this.experience = experience;
        this.titles = titles;
        this.skills = skills;
        this.levels = levels;
        this.stated = stated;
        this.clock = clock;
    }

    /** What a resume states. */
    record Facts(
            List<Entry> entries,
            List<Experience> experience,
            List<String> skills,
            OptionalDouble years,
            Optional<Seniority> seniority,
            List<String> education,
            List<Language> languages,
            StatedFacts stated) {}

    /**
     * What a resume states; only where somebody studied is read with the names of schools, for that person to see.
     *
     * @param whole the unmasked text, for whether somebody may work and would move
     */
    Facts read(ResumeDocument document, ResumeDocument withSchools, String whole) {
        List<Entry> entries = experience.read(document);
        List<Experience> positions = entries.isEmpty()
                ? undated(document)
                : entries.stream().map(Entry::experience).toList();
        OptionalDouble counted = WorkingTime.years(
                entries.stream()
                        .filter(entry -> levels.isPractice(entry.experience()))
                        .map(Entry::period)
                        .toList(),
                YearMonth.now(clock));
        OptionalDouble years = counted.isPresent() ? counted : WorkingTime.stated(document.professionalText());
        StatedFacts demanded = stated.read(document, whole);
        return new Facts(
                entries,
                withHeadline(document, positions),
                skills.rank(document, entries),
                years,
                levels.read(positions, years, YearMonth.now(clock)),
                stated.education(withSchools),
                demanded.languages().stream().map(SpokenLanguage::language).toList(),
                demanded);
    }

    /** First what people call themselves on top of the resume: what they want to be, which their last position need not be. */
    private List<Experience> withHeadline(ResumeDocument document, List<Experience> positions) {
        Optional<Experience> headline = titlesOf(document.in(Section.HEADER).stream())
                .findFirst()
                .filter(title -> positions.stream()
                        .noneMatch(position -> position.title().equalsIgnoreCase(title.title())));
        return Stream.concat(headline.stream(), positions.stream()).toList();
    }

    private Stream<Experience> titlesOf(Stream<ResumeLine> lines) {
        return lines.filter(line -> line.label() && line.text().length() <= LONGEST_TITLE)
                .map(line -> titles.inLine(line.text()))
                .flatMap(Optional::stream)
                .map(title -> new Experience(TitleCase.calm(title.text()), title.occupation(), null, null, null, false)
                        .withIsco(title.isco()));
    }

    /** Somebody who dates no position may still name titles: on top of the resume, or at the start of a paragraph. */
    private List<Experience> undated(ResumeDocument document) {
        List<Experience> named = experience.undated(document);
        if (!named.isEmpty()) {
            return named;
        }
        Stream<ResumeLine> head = document.in(Section.HEADER).stream();
        List<ResumeLine> told = document.in(Section.EXPERIENCE);
        Stream<ResumeLine> starts = IntStream.range(0, told.size())
                .filter(index -> index == 0 || told.get(index - 1).blank())
                .mapToObj(told::get);
        return titlesOf(Stream.concat(head, starts))
                .distinct()
                .limit(MOST_UNDATED)
                .toList();
    }
}
