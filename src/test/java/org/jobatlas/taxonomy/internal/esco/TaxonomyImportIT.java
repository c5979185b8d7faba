package org.jobatlas.taxonomy.internal.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jobatlas.shared.Provided;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.TaxonomyImport.Summary;
import org.jobatlas.taxonomy.TaxonomyImport.UnusableFileException;
import org.jobatlas.taxonomy.TermMatch;
import org.jobatlas.taxonomy.internal.CurrentTaxonomy;
import org.jobatlas.taxonomy.internal.Dictionary;
import org.jobatlas.taxonomy.internal.EscoZip;
import org.jobatlas.taxonomy.internal.TaxonomyStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

class TaxonomyImportIT {

    private static final Dictionary SMALL = Dictionary.load("/taxonomy/small/");
    private static EmbeddedPostgres postgres;
    private static TaxonomyStore store;

    @TempDir
    private Path folder;

    private EscoZip esco;
    private CurrentTaxonomy taxonomy;
    private EscoImport importer;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        DataSource database = postgres.getPostgresDatabase();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/taxonomy")
                .load()
                .migrate();
        store = new TaxonomyStore(
                new Provided<>(new JdbcTemplate(database)),
                new Provided<>(new JdbcTransactionManager(database)),
                Clock.systemUTC());
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void startPortal() {
        store.replaceBy(List.of(), List.of());
        esco = new EscoZip(folder);
        taxonomy = new CurrentTaxonomy(SMALL, store);
        importer = new EscoImport(store, taxonomy);
    }

    private List<String> skills(String text) {
        return taxonomy.skillsIn(text).stream().map(TermMatch::id).toList();
    }

    private List<String> occupations(String text) {
        return taxonomy.occupationsIn(text).stream().map(TermMatch::id).toList();
    }

    @Test
    void importedTermsAreUsedAtOnceByThisProcessAndOthersAndAfterAStart() throws IOException {
        CurrentTaxonomy elsewhere = new CurrentTaxonomy(SMALL, store);
        List<Path> files = List.of(esco.classification(), esco.relations(), esco.swedish());
        assertThat(importer.importFiles(files)).isEqualTo(new Summary(4, 3));
        assertThat(importer.importFiles(files)).isEqualTo(new Summary(4, 3));

        assertThat(skills("Underwater welding and Java")).containsExactly("esco-s-weld", "java");
        elsewhere.refresh();
        assertThat(elsewhere.findSkill("esco-s-weld")).isPresent();
        assertThat(new CurrentTaxonomy(SMALL, store).findSkill("esco-s-weld")).isPresent();
    }

    @Test
    void anImportedTermWithABuiltInNameIsTheBuiltInTerm() throws IOException {
        importer.importFiles(List.of(esco.classification(), esco.relations(), esco.swedish()));
        assertThat(taxonomy.findSkill("esco-s-java")).map(Skill::id).hasValue("java");
        assertThat(taxonomy.findOccupation("esco-o-nurse")).map(Occupation::id).hasValue("nurse");
        assertThat(skills("Java Standard Edition")).containsExactly("java");
        assertThat(occupations("Staff nurse")).containsExactly("nurse");
        assertThat(taxonomy.findSkill("java").orElseThrow().name(Locale.ENGLISH))
                .isEqualTo("Java");
    }

    @Test
    void importedTermsHaveFieldsOfWorkAndSwedishNames() throws IOException {
        importer.importFiles(List.of(esco.classification(), esco.relations(), esco.swedish()));
        Skill welding = taxonomy.findSkill("esco-s-weld").orElseThrow();
        assertThat(welding.fields()).containsExactly("construction");
        assertThat(welding.name(Locale.of("sv"))).isEqualTo("undervattenssvetsning");
        assertThat(skills("Undervattenssvetsning, svetsning under vatten")).hasSize(2);
        assertThat(taxonomy.findSkill("esco-s-team").orElseThrow().fields()).isEmpty();
        assertThat(taxonomy.findOccupation("esco-o-diver").orElseThrow().field())
                .isEqualTo("construction");
        assertThat(taxonomy.completeSkill("weld under", Locale.ENGLISH, 3))
                .extracting(Skill::id)
                .containsExactly("esco-s-weld");
        assertThat(taxonomy.skillNamed("Weld underwater")).isPresent();
    }

    @Test
    void ordinaryAndAmbiguousLabelsAreNotLookedFor() throws IOException {
        importer.importFiles(List.of(esco.classification(), esco.relations(), esco.swedish()));
        assertThat(skills("a design with a swift answer")).isEmpty();
        assertThat(skills("Written in Swift")).containsExactly("esco-s-swift");
        assertThat(occupations("assistant and diver")).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsSaidInASentenceAndChangesNothing() throws IOException {
        importer.importFiles(List.of(esco.classification()));
        long version = store.version();
        Path noZip = Files.writeString(folder.resolve("esco.zip"), "not a zip");
        assertThatThrownBy(() -> importer.importFiles(List.of(noZip)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage("esco.zip is not a readable zip file. Download it again.");
        assertThatThrownBy(() -> importer.importFiles(List.of(esco.relations())))
                .hasMessageContaining("None of the files holds ESCO's skills_en.csv");
        assertThatThrownBy(() -> importer.importFiles(List.of(esco.zip("x.zip", "x.csv", "a,b\n1,2\n"))))
                .hasMessage("x.zip holds no file of ESCO with columns that are known here.");
        assertThatThrownBy(() -> importer.importFiles(List.of(folder.resolve("absent.zip"))))
                .hasMessageStartingWith("There is no file");
        assertThat(store.version()).isEqualTo(version);
        assertThat(taxonomy.findSkill("esco-s-weld")).isPresent();
    }

    @Test
    void readsTheWholeOfEsco() {
        Path data = Path.of("../shared/data/taxonomy");
        assumeThat(data).as("../shared/data is absent, so ESCO is not tried").exists();
        Dictionary dictionary = Dictionary.load(Dictionary.BUILT_IN);
        CurrentTaxonomy whole = new CurrentTaxonomy(dictionary, store);
        Summary summary = new EscoImport(store, whole)
                .importFiles(List.of(
                        data.resolve("esco_v1.1.1_classification_en.zip"),
                        data.resolve("esco_v1.1.1_relations.zip"),
                        data.resolve("skills_sv_esco_jobtech.csv"),
                        data.resolve("occupations_sv_esco_jobtech.csv")));
        assertThat(summary.skills()).isGreaterThan(13_000);
        assertThat(summary.occupations()).isGreaterThan(3_000);
        assertThat(whole.occupationsIn("We seek a beekeeper")).hasSize(1);
        assertThat(whole.skillsIn("help people, be responsible, solve problems and procedures, FTE"))
                .allSatisfy(match -> assertThat(match.id()).doesNotStartWith("esco-"));
        assertThat(whole.skillsIn("the lead design of this work is a matter of processes and equipment"))
                .isEmpty();
    }
}
