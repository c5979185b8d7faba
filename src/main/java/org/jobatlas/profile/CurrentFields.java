package org.jobatlas.profile;

/** Fields of work by the current classifier; for anybody. */
public interface CurrentFields {

    /**
     * The profile with its fields classified again if another classifier version did; fields that the person chose
     * stay.
     */
    Profile of(Profile profile);
}
