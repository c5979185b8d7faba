package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Fit;
import org.jobatlas.recommendation.SkillGain;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.gate.LicenceSkills;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;

/** Counts how many jobs one more skill would add to a list, by making the list again with the skill. */
final class SkillGains {

    private static final int TRIED = 6;
    private static final int MOST = 3;

    private final RankingSteps steps;
    private final LicenceSkills licences;
    private final Taxonomy taxonomy;
    private final MeterRegistry meters;

    SkillGains(RankingSteps steps, LicenceSkills licences, Taxonomy taxonomy, MeterRegistry meters) {
        this.steps = steps;
        this.licences = licences;
        this.taxonomy = taxonomy;
        this.meters = meters;
    }

    /** Skills that add jobs, highest number first. */
    List<SkillGain> of(ListRequest request) {
        int now = count(request);
        return missing(request).stream()
                .map(skill -> new SkillGain(skill, count(with(skill, request)) - now))
                .filter(gain -> gain.count() > 0)
                .sorted(Comparator.comparingInt(SkillGain::count).reversed())
                .limit(MOST)
                .toList();
    }

    /** Skills required by jobs that only their score keeps out, most frequent first. */
    private List<String> missing(ListRequest request) {
        Profile profile = request.profile();
        Map<String, Integer> wanted = new HashMap<>();
        steps.judged(request, new StageClock(meters)).stream()
                .filter(judged ->
                        new Fit(judged.band(), judged.gates(), null).failures().isEmpty())
                .map(Judged::rated)
                .flatMap(rated -> rated.contender().posting().skills().stream())
                .filter(skill -> !profile.skills().contains(skill))
                .filter(skill ->
                        taxonomy.findSkill(skill).filter(Skill::general).isEmpty())
                .forEach(skill -> wanted.merge(skill, 1, Integer::sum));
        wanted.keySet().removeAll(licences.had(profile, wanted.keySet()));
        return wanted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(TRIED)
                .toList();
    }

    private static ListRequest with(String skill, ListRequest request) {
        // in front, as it will stand when it is added: the first skills are looked for
        List<String> skills = new ArrayList<>(request.profile().skills());
        skills.addFirst(skill);
        return new ListRequest(
                request.profile().withSkills(skills), request.settings(), request.at(), request.adapter());
    }

    private int count(ListRequest request) {
        return steps.count(request, new StageClock(meters));
    }
}
