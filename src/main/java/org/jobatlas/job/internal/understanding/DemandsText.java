package org.jobatlas.job.internal.understanding;

import java.util.List;
import org.jobatlas.job.PostingDemand;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Demands of a posting as JSON. */
public final class DemandsText {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<PostingDemand>> DEMANDS = new TypeReference<>() {};

    private DemandsText() {}

    static @Nullable String write(List<PostingDemand> demands) {
        return demands.isEmpty() ? null : JSON.writeValueAsString(demands);
    }

    public static List<PostingDemand> read(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, DEMANDS);
    }
}
