package org.jobatlas.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every pattern of the product reads hostile texts in time that grows as they do, and without a deep stack. */
class LinearPatternsTest {

    @Test
    void everyPatternGrowsWithItsText() throws InterruptedException {
        assertThat(DrivenPatterns.complaints(PatternScan.ofProduct().patterns()))
                .isEmpty();
    }

    /** Where a pattern is made from what the class file does not tell, and why that is safe. */
    private static final Map<String, String> MADE = Map.ofEntries(
            Map.entry("DegreeWords.pattern", "held by a static table, and driven there"),
            Map.entry("Failure.of", "the quoted address of a letter"),
            Map.entry("FindableText.withoutEmployers", "the quoted name of an employer"),
            Map.entry("LanguageReader.pattern", "held by static fields, and driven there"),
            Map.entry("MobilityReader.any", "held by static fields, and driven there"),
            Map.entry("ParserConfiguration.writeClassPath", "the path separator of the machine"),
            Map.entry("PersonNames.pattern", "quoted words of a name, driven by PersonNamesTest"),
            Map.entry("TitleSeniority.words", "held by static fields, and driven there"),
            Map.entry("Vocabulary.<init>", "held by a static table, and driven there"),
            Map.entry("WordingList.pattern", "a quoted word of a file, and letters that are never given back"));

    @Test
    void whatIsMadeWhileThePortalRunsIsKnown() {
        assertThat(PatternScan.ofProduct().computed()).isEqualTo(new TreeSet<>(MADE.keySet()));
    }

    @Test
    void patternsThatGrowFasterAreFoundWhereverTheyStand() throws Exception {
        PatternScan scan =
                PatternScan.of(Path.of(Unruly.class.getResource("Unruly.class").toURI()));
        assertThat(DrivenPatterns.complaints(scan.patterns()))
                .anyMatch(complaint -> complaint.startsWith("Unruly.QUADRATIC"))
                .anyMatch(complaint -> complaint.startsWith("Unruly.DEEP[0]") && complaint.endsWith("stack overflow"))
                .anyMatch(complaint -> complaint.startsWith("Unruly.exponential"))
                .hasSize(3);
        assertThat(scan.computed()).containsExactly("Unruly.computed");
    }
}
