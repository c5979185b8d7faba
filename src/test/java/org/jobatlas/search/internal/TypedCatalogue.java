package org.jobatlas.search.internal;

import static org.jobatlas.search.internal.Postings.english;
import static org.jobatlas.search.internal.Postings.inSweden;
import static org.jobatlas.search.internal.Postings.posting;
import static org.jobatlas.search.internal.Postings.swedish;

import java.util.List;
import java.util.stream.IntStream;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.context.TestPropertySource;

/** The postings that typed queries are tried on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
// an index of its own: what others publish would be found as well
@TestPropertySource(properties = "jobatlas.test.catalogue=typed")
abstract class TypedCatalogue extends SearchIntegration {

    private static final Place GOTEBORG = inSweden("G\u00f6teborg", 57.71, 11.97);
    private static final Place ANGELHOLM = inSweden("\u00c4ngelholm", 56.24, 12.86);
    private static final Place STOCKHOLM = inSweden("Stockholm", 59.33, 18.07);

    @BeforeAll
    void publishAll() {
        publish(List.of(
                english("n1", "C++ Developer", "Write C++ 20 code for robots."),
                english("n2", "C# Developer", "Write C# services on .NET Core."),
                english("n3", "C Programmer (embedded)", "Write plain C for microcontrollers."),
                english("n4", ".NET Engineer", "Build ASP.NET pages."),
                english("n5", "Node.js Engineer", "Build Node.js services in JavaScript."),
                english("n6", "Net fisher", "Mend the nets and sort the catch."),
                english("n7", "Staff Nurse", "Care for patients on the ward."),
                english("n8", "Veterinary Nurse", "Care for animals in surgery. The staff is friendly."),
                english("n9", "Java Developer", "Write Java services with Spring."),
                english("n10", "JavaScript Developer", "Write JavaScript for browsers."),
                english("n11", "CNC programmer", "Set up mills and lathes. The programmer works with developers."),
                english("n12", "Senior backend developer", "Services that never sleep."),
                english("n13", "IT Support Technician", "Help users with their computers."),
                english("n14", "Chef de partie", "Run the sauce section."),
                english("n26", "Caf\u00e9 manager", "Run the caf\u00e9."),
                english("n28", "HR Manager", "Lead the people team."),
                english("w1", "Data analyst", "You know machine learning and statistics."),
                english("w2", "Machine operator", "You run a machine. Learning on the job, machine by machine."),
                swedish(
                        "n15",
                        "Sjuksk\u00f6terska till akuten",
                        "Du v\u00e5rdar patienter p\u00e5 akutmottagningen.",
                        GOTEBORG),
                swedish("n29", "\u00c4ngelholm konditor", "Du bakar t\u00e5rtor i \u00c4ngelholm.", ANGELHOLM),
                swedish("k1", "Kock", "Du lagar lunch till tv\u00e5hundra g\u00e4ster.", STOCKHOLM),
                swedish("k2", "Kock till skola", "Du lagar skolmat.", GOTEBORG),
                swedish("l1", "L\u00e4rare i matematik", "Du undervisar p\u00e5 h\u00f6gstadiet.", STOCKHOLM),
                swedish("l2", "Grundskoll\u00e4rare", "Du undervisar \u00e5rskurs fyra.", STOCKHOLM),
                swedish(
                        "l3",
                        "Florist",
                        "Hos oss f\u00e5r du l\u00e4ra dig att binda buketter, och du l\u00e4r dig snabbt.",
                        STOCKHOLM),
                swedish("u1", "Systemutvecklare", "Du bygger tj\u00e4nster.", STOCKHOLM),
                swedish("c1", "Lastbilschauff\u00f6r", "Du k\u00f6r styckegods.", STOCKHOLM),
                posting("f1", "Infirmier de bloc op\u00e9ratoire", "Un infirmier assiste le chirurgien.")
                        .language(Language.FRENCH)
                        .field("health")
                        .build(),
                posting("f2", "Infirmi\u00e8re de nuit", "Une infirmi\u00e8re veille sur les patients.")
                        .language(Language.FRENCH)
                        .field("health")
                        .build(),
                english("a0", "Clerk", "You help our acountant."),
                posting("d1", "Softwareentwickler", "Sie bauen Anwendungen.")
                        .language(Language.GERMAN)
                        .field("it")
                        .build()));
        publish(IntStream.rangeClosed(1, 60)
                .mapToObj(i -> english("a" + i, "Accountant", "Close the books of company " + i + "."))
                .toList());
    }
}
