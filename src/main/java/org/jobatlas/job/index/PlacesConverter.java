package org.jobatlas.job.index;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Places as JSON. */
@Converter
@Immutable
class PlacesConverter implements AttributeConverter<List<PostingPlace>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<PostingPlace>> PLACES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<PostingPlace> places) {
        return JSON.writeValueAsString(places);
    }

    @Override
    public List<PostingPlace> convertToEntityAttribute(String json) {
        return JSON.readValue(json, PLACES);
    }
}
