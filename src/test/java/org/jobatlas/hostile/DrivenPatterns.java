package org.jobatlas.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jobatlas.hostile.HostileTexts.Kind;
import org.jobatlas.hostile.PatternScan.Use;

/** Drives patterns through hostile texts on a small stack. */
public final class DrivenPatterns {

    private static final int SMALL_STACK = 160 * 1024;

    private DrivenPatterns() {}

    /** What is wrong with patterns that are looked for inside of texts; for those that are made while the portal runs. */
    public static List<String> complaintsOf(Map<String, Pattern> patterns) throws InterruptedException {
        Map<String, Use> uses = new TreeMap<>();
        patterns.forEach((name, pattern) -> uses.put(name, new Use(pattern, false)));
        return complaints(uses);
    }

    static List<String> complaints(Map<String, Use> patterns) throws InterruptedException {
        List<String> complaints = Collections.synchronizedList(new ArrayList<>());
        Thread thread = new Thread(
                null,
                () -> patterns.forEach((place, use) -> complaint(use).ifPresent(c -> complaints.add(place + " " + c))),
                "small-stack",
                SMALL_STACK);
        thread.start();
        thread.join();
        return complaints;
    }

    private static Optional<String> complaint(Use use) {
        for (Kind kind : HostileTexts.against(use.pattern())) {
            Optional<String> complaint = Growth.complaint(use, kind);
            if (complaint.isPresent()) {
                return complaint;
            }
        }
        return Optional.empty();
    }
}
