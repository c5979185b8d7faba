package org.jobatlas.recommendation;

import java.util.List;

/** Resumes offered on the front page as "try it with…"; for anybody. */
public interface SampleResumeSource {

    List<SampleResume> list();

    /** The bytes of the file; {@code NoSuchElementException} for an unknown id. */
    byte[] content(String id);
}
