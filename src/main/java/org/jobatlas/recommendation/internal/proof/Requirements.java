package org.jobatlas.recommendation.internal.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Proofs;
import org.jobatlas.recommendation.Proofs.Sentence;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.Requirement;
import org.jobatlas.recommendation.Requirement.Kind;
import org.jobatlas.recommendation.Requirement.Mark;
import org.jobatlas.recommendation.Verdict;

/**
 * Lists what a job asks for, from its gates and skills; where the resume is silent the requirement is not stated, never
 * failed.
 */
public final class Requirements {

    private Requirements() {}

    public static List<Requirement> of(Recommendation job, Proofs proofs) {
        Explanation why = job.explanation();
        // each skill is listed by itself
        Stream<Requirement> gates = job.fit().gates().stream()
                .filter(gate -> gate.gate() != GateName.SKILLS)
                .filter(Requirements::worthSaying)
                .filter(gate -> gate.gate() != GateName.LEVEL || gate.fails() || job.band() != Band.LEFT_OUT)
                .map(gate -> gate(gate, job.posting().title()));
        Stream<Requirement> had = why.matchingSkills().stream().map(skill -> skill(skill, Mark.HAVE, proofs));
        Stream<Requirement> missing = why.missingSkills().stream().map(skill -> skill(skill, Mark.NOT_STATED, proofs));
        return Stream.of(gates, had, missing)
                .flatMap(stream -> stream)
                .sorted(Comparator.comparing(Requirements::place))
                .toList();
    }

    /** The title of the ad stands above all this already. */
    private static Requirement gate(GateResult gate, String title) {
        String asked = title.equals(gate.asked()) ? null : gate.asked();
        GateResult.Reason reason = gate.saysMore() ? gate.reason() : null;
        return new Requirement(Kind.GATE, gate.gate().key(), mark(gate), asked, gate.had(), reason);
    }

    private static Requirement skill(String skill, Mark mark, Proofs proofs) {
        String shown = mark == Mark.HAVE ? proofs.of(skill).map(Sentence::text).orElse(null) : null;
        return new Requirement(Kind.SKILL, skill, mark, null, shown, null);
    }

    /**
     * Leaves out gates without a demand, and those that nearly everybody passes (reading the language of the ad, having
     * some level).
     */
    private static boolean worthSaying(GateResult gate) {
        return switch (gate.reason()) {
            case NOTHING_ASKED -> false;
            case UNKNOWN -> gate.gate() != GateName.LEVEL;
            case MET -> gate.gate() != GateName.LANGUAGE && gate.gate() != GateName.PLACE;
            default -> true;
        };
    }

    private static Mark mark(GateResult gate) {
        if (gate.saysMore()) {
            return Mark.AGAINST;
        }
        String had = gate.had();
        return gate.verdict() == Verdict.PASS
                ? Mark.HAVE
                : gate.fails() && had != null && !had.isBlank() ? Mark.AGAINST : Mark.NOT_STATED;
    }

    /** What stands against it is said first, then what the resume shows. */
    private static int place(Requirement requirement) {
        return switch (requirement.mark()) {
            case AGAINST -> 0;
            case HAVE -> 1;
            case NOT_STATED -> 2;
        };
    }
}
