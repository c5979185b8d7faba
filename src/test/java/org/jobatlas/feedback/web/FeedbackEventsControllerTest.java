package org.jobatlas.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.testing.AdjustableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent to the address that everybody may post to. */
class FeedbackEventsControllerTest {

    private static final int ACCEPTED = 204;

    private final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final List<FeedbackEvent> told = new ArrayList<>();
    private final MockMvc portal = MockMvcBuilders.standaloneSetup(
                    new FeedbackEventsController(told::addAll, JsonMapper.shared(), new EventRates(clock)))
            .build();

    private MockHttpServletResponse tell(String body, String address) throws Exception {
        return portal.perform(post("/feedback/events")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with((MockHttpServletRequest request) -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }

    private static String seen(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> """
                    {"id":"%s","list":"%s","rank":1,"kind":"SEEN","millis":1200}\
                    """.formatted(UUID.randomUUID(), UUID.randomUUID()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void whatAPageSawIsTaken() throws Exception {
        assertThat(tell(seen(200), "192.0.2.1").getStatus()).isEqualTo(ACCEPTED);
        assertThat(told).hasSize(200);
    }

    @Test
    void aBodyThatIsTooLongIsRefusedBeforeItIsRead() throws Exception {
        assertThat(tell("[" + " ".repeat(64 * 1024), "192.0.2.1").getStatus()).isEqualTo(413);
        assertThat(tell(seen(201), "192.0.2.1").getStatus()).isEqualTo(413);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[null]",
                "null",
                "",
                "[",
                "{}",
                "[1]",
                "[[[[[[",
                "[{}]",
                "[{\"id\":\"no\"}]",
                "[{\"id\":\"00000000-0000-0000-0000-000000000001\",\"list\":\"00000000-0000-0000-0000-000000000001\","
                        + "\"rank\":1,\"kind\":\"RELEVANT\"}]"
            })
    void whatIsNoEventIsRefused(String body) throws Exception {
        assertThat(tell(body, "192.0.2.1").getStatus()).isEqualTo(400);
        assertThat(told).isEmpty();
    }

    @Test
    void whoTellsWithoutEndIsAskedToWaitAndNobodyElseIs() throws Exception {
        int taken = 0;
        MockHttpServletResponse answer = tell(seen(1), "192.0.2.1");
        while (answer.getStatus() == ACCEPTED && ++taken < 5_000) {
            answer = tell(seen(1), "192.0.2." + taken % 250);
        }
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
        assertThat(tell(seen(1), "198.51.100.1").getStatus()).isEqualTo(ACCEPTED);
        clock.advance(Duration.ofMinutes(1));
        assertThat(tell(seen(1), "192.0.2.1").getStatus()).isEqualTo(ACCEPTED);
    }
}
