package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import picocli.CommandLine;

/** Who reaches a portal, and what is said where a demo is reached by too many. */
class RunOptionsTest {

    private static final String ADDRESS = "server.address";

    @Test
    void aDemoIsReachedByThisMachineAlone() {
        assertThat(settings()).containsEntry(ADDRESS, "127.0.0.1").containsEntry("jobatlas.demo", "true");
    }

    @Test
    void theOptionOpensADemoToOthers() {
        assertThat(settings("--host", "0.0.0.0")).containsEntry(ADDRESS, "0.0.0.0");
    }

    @Test
    void aPortalWithoutDemoListensWhereItsSettingsSay() {
        assertThat(settings("--empty")).doesNotContainKey(ADDRESS).containsEntry("jobatlas.demo", "false");
        assertThat(settings("--empty", "--host=0.0.0.0")).containsEntry(ADDRESS, "0.0.0.0");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThatThrownBy(() -> settings("--host", "not an address"))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("--host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void aDemoThatOthersReachWarns(String address) {
        assertThat(welcome(address, true).warning())
                .hasValueSatisfying(text -> assertThat(text).startsWith("WARNING"));
    }

    @Test
    void aDemoOnEveryAddressWarnsWhereNoneIsNamed() {
        assertThat(new Welcome(new MockEnvironment().withProperty("jobatlas.demo", "true")).warning())
                .isPresent();
    }

    @Test
    void nobodyIsWarnedWithoutNeed() {
        assertThat(welcome("127.0.0.1", true).warning()).isEmpty();
        assertThat(welcome("0.0.0.0", false).warning()).isEmpty();
    }

    @Test
    void theContainerHoldsNoDemoAndListensOnEveryAddressBySayingSo() throws Exception {
        var lines = Files.readAllLines(Path.of("docker/Dockerfile"));
        assertThat(lines).contains("CMD [\"run\", \"--empty\", \"--host\", \"0.0.0.0\"]");
    }

    private static Welcome welcome(String address, boolean demo) {
        return new Welcome(new MockEnvironment()
                .withProperty(ADDRESS, address)
                .withProperty("jobatlas.demo", String.valueOf(demo)));
    }

    private static Map<String, Object> settings(String... words) {
        var options = new RunOptions();
        new CommandLine(options).parseArgs(words);
        return options.settings();
    }
}
