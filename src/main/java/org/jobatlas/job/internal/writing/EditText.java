package org.jobatlas.job.internal.writing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingEdit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was written, as JSON. */
@Component
public class EditText {

    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(Criterion.Minimum.class, NamedMinimum.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Criterion.Years.class, name = "years"),
        @JsonSubTypes.Type(value = Criterion.Speaks.class, name = "speaks"),
        @JsonSubTypes.Type(value = Criterion.Educated.class, name = "educated")
    })
    private interface NamedMinimum {}

    public String write(PostingEdit edit) {
        return json.writeValueAsString(edit);
    }

    public PostingEdit read(String text) {
        return json.readValue(text, PostingEdit.class);
    }
}
