package org.jobatlas.bench.internal.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AbuseRunTest {

    private final AbuseRun run = new AbuseRun(new JsonMapper());

    @ParameterizedTest
    @ValueSource(
            strings = {"http://192.0.2.1:8080", "http://[2001:db8::1]:80", "http://10.0.0.1:8080", "http://127.0.0.1"})
    void noOtherMachineIsAttacked(String address) {
        PrintWriter lines = new PrintWriter(new StringWriter());
        assertThatThrownBy(() -> run.on(URI.create(address), List.of(), lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Only a portal on this machine");
    }

    @Test
    void whereNoPortalAnswersNothingIsSaidToHold() {
        StringWriter lines = new StringWriter();
        assertThatThrownBy(() -> run.on(URI.create("http://127.0.0.1:9"), List.of(), new PrintWriter(lines)))
                .hasMessageContaining("No portal answers");
        assertThat(lines.toString()).doesNotContain("held");
    }

    @Test
    void attacksHaveNamesOfTheirOwn() {
        assertThat(run.names()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void whatTheBuildIsSaidToHoldIsATestOfIt() throws ClassNotFoundException {
        assertThat(HeldByBuild.all()).extracting(HeldByBuild::name).doesNotContainAnyElementsOf(run.names());
        for (HeldByBuild held : HeldByBuild.all()) {
            String[] place = held.test().split("#", 2);
            assertThat(Class.forName(place[0]).getDeclaredMethods())
                    .filteredOn(method -> method.isAnnotationPresent(Test.class))
                    .extracting(Method::getName)
                    .contains(place[1]);
        }
    }
}
