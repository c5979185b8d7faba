package org.jobatlas.evaluation.internal;

import java.util.Map;
import org.jobatlas.evaluation.ListJudging.Agreement;
import org.jobatlas.evaluation.UnusableInputException;

/** Agreement of two readers, or of one reader twice, on the same positions of lists. */
final class ReaderAgreement {

    private static final int GRADES = 3;

    private ReaderAgreement() {}

    /** Of what both graded, by the same keys. */
    static Agreement agreement(Map<String, Integer> first, Map<String, Integer> second) {
        double[][] shares = new double[GRADES][GRADES];
        int both = 0;
        int same = 0;
        for (Map.Entry<String, Integer> graded : first.entrySet()) {
            Integer again = second.get(graded.getKey());
            if (again != null) {
                shares[graded.getValue()][again]++;
                both++;
                same += graded.getValue().equals(again) ? 1 : 0;
            }
        }
        if (both == 0) {
            throw new UnusableInputException("No place was graded in both readings.");
        }
        return new Agreement(both, same / (double) both, kappa(shares, both));
    }

    /** One less the distance of the grades over the distance that chance would give; 1 where both gave one grade to all. */
    private static double kappa(double[][] counts, int both) {
        double apart = 0;
        double byChance = 0;
        for (int a = 0; a < GRADES; a++) {
            for (int b = 0; b < GRADES; b++) {
                double chance = 0;
                for (int i = 0; i < GRADES; i++) {
                    for (int j = 0; j < GRADES; j++) {
                        chance += counts[a][i] * counts[j][b];
                    }
                }
                apart += Math.abs(a - b) * counts[a][b] / both;
                byChance += Math.abs(a - b) * chance / both / both;
            }
        }
        return byChance == 0 ? 1 : 1 - apart / byChance;
    }
}
