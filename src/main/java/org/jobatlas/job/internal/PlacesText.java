package org.jobatlas.job.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import org.jobatlas.job.index.PostingPlace;
import org.jobatlas.shared.Place;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored places; the same text, which many postings share, is read once. */
@Component
class PlacesText {

    private static final int KEPT = 10_000;
    private static final TypeReference<List<PostingPlace>> TYPE = new TypeReference<>() {};

    private final LoadingCache<String, List<Place>> read;

    PlacesText(JsonMapper json) {
        this.read = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .build(text -> json.readValue(text, TYPE).stream()
                        .map(PostingPlace::toPlace)
                        .toList());
    }

    List<Place> read(String text) {
        return read.get(text);
    }
}
