package org.jobatlas.hiring.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.hiring.EvidenceAssessment;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.profile.Blinding;
import org.jobatlas.profile.ProfileExtractor;
import org.springframework.stereotype.Service;

/** Reads every resume of the judged set for every criterion with the production code, and compares with the labels. */
@Service
class EvidenceRun implements EvidenceAssessment {

    private final ProfileExtractor profiles;
    private final Blinding blinding;
    private final EvidenceReading reading;

    EvidenceRun(ProfileExtractor profiles, Blinding blinding, EvidenceReading reading) {
        this.profiles = profiles;
        this.blinding = blinding;
        this.reading = reading;
    }

    @Override
    public List<Result> assess() {
        return List.of(assess("first"), assess("second"), assess("third"));
    }

    private Result assess(String part) {
        JudgedEvidence judged = JudgedEvidence.read(part);
        Map<String, EvidenceSource> sources = new TreeMap<>();
        judged.resumes().forEach((id, text) -> sources.put(id, source(text)));
        Tally tally = new Tally();
        for (JudgedEvidence.Posting posting : judged.postings()) {
            List<String> names = List.copyOf(posting.criteria().keySet());
            sources.forEach((resume, source) -> {
                List<Evidence> said =
                        reading.read(List.copyOf(posting.criteria().values()), source);
                for (int i = 0; i < names.size(); i++) {
                    String where = posting.id() + " " + names.get(i) + " " + resume;
                    tally.add(where, judged.mark(posting.id(), names.get(i), resume), said.get(i));
                }
            });
        }
        return new Result(
                part,
                tally.judgements,
                tally.score(EvidenceVerdict.MET),
                tally.score(EvidenceVerdict.NOT_MET),
                tally.saidOfSilence,
                tally.differences);
    }

    private EvidenceSource source(String text) {
        String blind = SystemRights.call(() -> blinding.resume(text, "Nobody Else"));
        return EvidenceSource.of(profiles.extract(text), blind, text);
    }

    /** Counts of labels and predictions. */
    private static final class Tally {

        private final int[][] counts = new int[EvidenceVerdict.values().length][4];
        private final List<String> differences = new ArrayList<>();
        private int judgements;
        private int saidOfSilence;

        @SuppressWarnings("EnumOrdinal") // a row of the table of counts for each verdict
        void add(String where, JudgedEvidence.Mark mark, Evidence said) {
            judgements++;
            counts[mark.verdict().ordinal()][0]++;
            counts[said.verdict().ordinal()][1]++;
            if (mark.verdict() == said.verdict()) {
                counts[mark.verdict().ordinal()][2]++;
                String sentence = said.sentence() == null ? "" : said.sentence();
                if (mark.sentence().contains(sentence) || sentence.contains(mark.sentence())) {
                    counts[mark.verdict().ordinal()][3]++;
                }
            } else {
                differences.add(where + ": marked " + words(mark.verdict()) + ", said " + words(said.verdict())
                        + " by: " + said.sentence());
                if (mark.verdict() == EvidenceVerdict.NOT_STATED && said.verdict() == EvidenceVerdict.NOT_MET) {
                    saidOfSilence++;
                }
            }
        }

        @SuppressWarnings("EnumOrdinal")
        Score score(EvidenceVerdict verdict) {
            int[] of = counts[verdict.ordinal()];
            return new Score(of[0], of[1], of[2], of[3]);
        }

        private static String words(EvidenceVerdict verdict) {
            return switch (verdict) {
                case MET -> "met";
                case NOT_MET -> "not met";
                case NOT_STATED -> "not stated";
            };
        }
    }
}
