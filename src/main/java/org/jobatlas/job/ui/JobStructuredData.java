package org.jobatlas.job.ui;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import tools.jackson.databind.json.JsonMapper;

/** A posting as schema.org {@code JobPosting} in JSON-LD, as search engines read it. */
final class JobStructuredData {

    private static final JsonMapper JSON = new JsonMapper();

    private JobStructuredData() {}

    /** JSON that may stand inside a {@code script} element: it holds no {@code <}. */
    static String of(PostingDetails posting, String address) {
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("@context", "https://schema.org/");
        job.put("@type", "JobPosting");
        job.put("url", address);
        job.put("title", posting.title());
        job.put("description", posting.description());
        job.put(
                "identifier",
                Map.of(
                        "@type",
                        "PropertyValue",
                        "name",
                        posting.source(),
                        "value",
                        posting.id().toString()));
        job.put(
                "datePosted",
                DateTimeFormatter.ISO_LOCAL_DATE.format(posting.publishedAt().atOffset(ZoneOffset.UTC)));
        if (posting.expiresAt() != null) {
            job.put("validThrough", posting.expiresAt().toString());
        }
        if (posting.employer() != null) {
            job.put("hiringOrganization", Map.of("@type", "Organization", "name", posting.employer()));
        }
        if (posting.employmentType() != null) {
            job.put("employmentType", employmentType(posting.employmentType()));
        }
        if (posting.pay() != null) {
            job.put("baseSalary", salary(posting.pay()));
        }
        addPlaces(job, posting);
        return JSON.writeValueAsString(job).replace("<", "\\u003c");
    }

    private static void addPlaces(Map<String, Object> job, PostingDetails posting) {
        List<Map<String, Object>> places =
                posting.places().stream().map(JobStructuredData::place).toList();
        if (!places.isEmpty()) {
            job.put("jobLocation", places);
        }
        if (posting.remote() == RemoteKind.REMOTE) {
            job.put("jobLocationType", "TELECOMMUTE");
        }
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        address.put("addressLocality", place.name());
        if (place.region() != null) {
            address.put("addressRegion", place.region());
        }
        if (place.country() != null) {
            address.put("addressCountry", place.country());
        }
        return Map.of("@type", "Place", "address", address);
    }

    private static Map<String, Object> salary(PayRange pay) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@type", "QuantitativeValue");
        if (pay.min() != null) {
            value.put("minValue", pay.min());
        }
        if (pay.max() != null) {
            value.put("maxValue", pay.max());
        }
        value.put("unitText", pay.period().name());
        return Map.of("@type", "MonetaryAmount", "currency", pay.currency(), "value", value);
    }

    private static String employmentType(EmploymentType type) {
        return switch (type) {
            case FULL_TIME -> "FULL_TIME";
            case PART_TIME -> "PART_TIME";
            case CONTRACT -> "CONTRACTOR";
            case TEMPORARY -> "TEMPORARY";
            case INTERNSHIP -> "INTERN";
            case VOLUNTEER -> "VOLUNTEER";
        };
    }
}
