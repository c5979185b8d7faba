package org.jobatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactAnswersTest {

    @Test
    void anAnswerIsKeptAtAFractionAndComesBackAsItWas() {
        StringBuilder answer = new StringBuilder("for(;;);[{\"changes\":[");
        for (int node = 0; node < 2_000; node++) {
            answer.append("{\"node\":").append(node).append(",\"type\":\"put\",\"value\":\"Łódź – 東京 … €\"},");
        }
        PackedText packed = PackedText.of(answer.toString());
        assertThat(packed.text()).isEqualTo(answer.toString());
        assertThat(packed.size()).isLessThan(answer.length() / 5);
    }

    @Test
    void theCharacterThatNoDatabaseStoresIsTakenOutOfMessages() {
        assertThat(CompactAnswers.withoutNul("{\"value\":\"a\\u0000b\\\\\\u0000\"}"))
                .isEqualTo("{\"value\":\"ab\\\\\"}");
        assertThat(CompactAnswers.withoutNul("{\"value\":\"about \\\\u0000\"}"))
                .isEqualTo("{\"value\":\"about \\\\u0000\"}");
        assertThat(CompactAnswers.withoutNul("{\"event\":\"ui-navigate\",\"query\":\"q=%00x\"}"))
                .isEqualTo("{\"event\":\"ui-navigate\",\"query\":\"q=x\"}");
        assertThat(CompactAnswers.withoutNul("{\"value\":\"100%00\"}")).isEqualTo("{\"value\":\"100%00\"}");
    }
}
