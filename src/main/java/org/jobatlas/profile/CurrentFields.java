package org.jobatlas.profile;

/** Fields of work as what serves now tells them; for anybody. */
public interface CurrentFields {

    /** The same profile with its fields told anew where another classifier told them; what a person chose stays. */
    Profile of(Profile profile);
}
