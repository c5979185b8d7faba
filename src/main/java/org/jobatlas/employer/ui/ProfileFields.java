package org.jobatlas.employer.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.employer.CompanyProfile;

/** The fields of a company profile. */
final class ProfileFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LINK = 500;

    private final TextField name = new TextField(getTranslation("employer.name"));
    private final TextArea about = new TextArea(getTranslation("employer.about"));
    private final TextField places = new TextField(getTranslation("employer.places"));
    private final TextField website = new TextField(getTranslation("employer.website"));

    ProfileFields() {
        addClassName("profile-fields");
        name.setMaxLength(CompanyProfile.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        about.setMaxLength(CompanyProfile.LONGEST_ABOUT);
        about.setMinHeight("8em");
        about.setHelperText(getTranslation("employer.about.help"));
        places.setHelperText(getTranslation("employer.places.help"));
        website.setMaxLength(LONGEST_LINK);
        website.setPlaceholder("https://");
        add(name, about, places, website);
    }

    void clear() {
        Stream.of(name, about, places, website).forEach(HasValue::clear);
    }

    void show(CompanyProfile profile) {
        name.setValue(profile.name());
        about.setValue(profile.about());
        places.setValue(String.join(", ", profile.places()));
        website.setValue(profile.website().map(URI::toString).orElse(""));
    }

    /** The entered profile; empty if a field is invalid, which then shows the reason. */
    Optional<CompanyProfile> read() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("employer.name.missing"));
        Optional<URI> link = link();
        boolean noLink = !website.getValue().isBlank() && link.isEmpty();
        website.setInvalid(noLink);
        website.setErrorMessage(getTranslation("employer.website.wrong"));
        List<String> where = List.of(places.getValue().split(","));
        boolean tooMuch = where.size() > CompanyProfile.MOST_PLACES
                || where.stream().anyMatch(place -> place.strip().length() > CompanyProfile.LONGEST_PLACE);
        places.setInvalid(tooMuch);
        places.setErrorMessage(getTranslation("employer.places.wrong"));
        return name.isInvalid() || noLink || tooMuch
                ? Optional.empty()
                : Optional.of(new CompanyProfile(name.getValue(), about.getValue(), where, link));
    }

    private Optional<URI> link() {
        try {
            return Optional.of(URI.create(website.getValue().strip())).filter(CompanyProfile::isWebPage);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
