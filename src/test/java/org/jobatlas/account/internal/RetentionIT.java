package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jobatlas.account.PersonalData;
import org.jobatlas.account.SystemRights;
import org.jobatlas.testing.WholePortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For every table of the database, also one of tomorrow, it is written down how long its rows are kept, and it is true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionIT {

    /** Kept as long as there is a portal, with a sentence why. */
    private static final String PORTAL = "portal";

    private static final String TASK = "task:";
    private static final int COLUMNS = 5;

    private ConfigurableApplicationContext portal;
    private AgedRows rows;
    private List<Rule> rules;

    /**
     * A line of the rule file.
     *
     * @param since the column that tells a row's age; empty where it does not end by time
     * @param kept how long, or with which other table's row it goes
     * @param by what ends it
     */
    private record Rule(String table, String since, String kept, String by, String why) {

        static Rule of(String line) {
            String[] cells = line.split(",", COLUMNS);
            return new Rule(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        boolean endsByTime() {
            return !since.isEmpty();
        }

        Instant older(ZonedDateTime now) {
            Period period = Period.parse(kept);
            return moment(
                    period.toTotalMonths() > 0
                            ? now.minus(period).minusMonths(1)
                            : now.minus(period).minusDays(1));
        }

        Instant younger(ZonedDateTime now) {
            Period period = Period.parse(kept);
            return moment(
                    period.toTotalMonths() > 0
                            ? now.minus(period).plusMonths(1)
                            : now.minus(period).plusHours(1));
        }

        private static Instant moment(ZonedDateTime at) {
            return at.toInstant().truncatedTo(ChronoUnit.SECONDS);
        }
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        portal = WholePortal.start(folder);
        rows = new AgedRows(portal.getBean(JdbcClient.class));
        rules = new ClassPathResource("rules/tables-retention.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Rule::of)
                .toList();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void everyTableSaysHowLongItsRowsAreKept() {
        assertThat(rules.stream().map(Rule::table)).containsExactlyInAnyOrderElementsOf(rows.tables());
        assertThat(rules)
                .filteredOn(rule -> rule.kept().equals(PORTAL))
                .allSatisfy(rule -> assertThat(rule.why()).isNotBlank());
    }

    /** And from the settings: what is shown is what the jobs go by. */
    @Test
    void peopleAreShownTheTimesThatAreKept() {
        Map<String, Period> shown = new TreeMap<>();
        SystemRights.run(() -> portal.getBeanProvider(PersonalData.class).forEach(room -> shown.putAll(room.keeps())));
        Map<String, String> tables = Map.of(
                "feedback", "impression_list",
                "feedback-records", "impression_record",
                "imports", "posting_import",
                "known-devices", "known_device",
                "letters", "mail_letter",
                "security-log", "security_event");
        assertThat(shown.keySet()).containsAll(tables.keySet());
        tables.forEach((what, table) -> assertThat(rules)
                .filteredOn(rule -> rule.table().equals(table))
                .singleElement()
                .satisfies(rule -> assertThat(shown.get(what)).isEqualTo(Period.parse(rule.kept()))));
        for (Locale language : List.of(Locale.ROOT, Locale.of("sv"), Locale.GERMAN, Locale.FRENCH)) {
            ResourceBundle texts = ResourceBundle.getBundle("messages/account", language);
            assertThat(shown.keySet()).allMatch(what -> texts.containsKey("personal.keep." + what));
        }
    }

    @Test
    void whatIsSaidToGoWithSomethingElseDoes() {
        assertThat(rules)
                .filteredOn(rule -> !rule.endsByTime() && !rule.kept().equals(PORTAL))
                .allSatisfy(rule -> assertThat(rows.goesWith(rule.table(), rule.kept()))
                        .as("%s goes with %s", rule.table(), rule.kept())
                        .isTrue());
    }

    @Test
    void whatIsOlderGoesAndWhatIsYoungerStays() throws ReflectiveOperationException {
        List<Rule> timed = rules.stream().filter(Rule::endsByTime).toList();
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        for (Rule rule : timed) {
            rows.plant(rule.table(), rule.since(), rule.older(now));
            rows.plant(rule.table(), rule.since(), rule.younger(now));
            assertThat(rows.left(rule.table(), rule.since()))
                    .as(rule.table())
                    .contains(rule.older(now), rule.younger(now));
        }
        Set<String> keepers = new TreeSet<>(timed.stream().map(Rule::by).toList());
        for (String keeper : keepers) {
            run(keeper);
        }
        assertThat(timed)
                .allSatisfy(rule -> assertThat(rows.left(rule.table(), rule.since()))
                        .as(rule.table())
                        .contains(rule.younger(now))
                        .doesNotContain(rule.older(now)));
    }

    /** Also what a portal without background work does not make. */
    private void run(String keeper) throws ReflectiveOperationException {
        if (keeper.startsWith(TASK)) {
            RecurringTask<?> task = portal.getBeansOfType(RecurringTask.class).values().stream()
                    .filter(one -> one.getName().equals(keeper.substring(TASK.length())))
                    .findFirst()
                    .orElseThrow();
            task.execute(mock(), mock());
        } else {
            int dot = keeper.lastIndexOf('.');
            Class<?> type = Class.forName(keeper.substring(0, dot));
            Object bean = portal.getBeanNamesForType(type).length > 0
                    ? portal.getBean(type)
                    : portal.getAutowireCapableBeanFactory().createBean(type);
            Method method = type.getDeclaredMethod(keeper.substring(dot + 1));
            method.setAccessible(true);
            method.invoke(bean);
        }
    }
}
