package org.jobatlas.hiring.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.PostingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a company sets for a posting: questions, and what it calls the stages. */
@Component
@Transactional
class PostingSetup {

    private static final int LONGEST_NAME = 40;

    private final JdbcClient database;

    PostingSetup(JdbcClient database) {
        this.database = database;
    }

    List<Question> questions(PostingId posting) {
        return database.sql("select text, required from hiring_question where posting_id = ? order by position")
                .param(posting.value())
                .query((row, number) -> new Question(row.getString("text"), row.getBoolean("required")))
                .list();
    }

    void ask(PostingId posting, List<Question> questions) {
        List<Question> asked = questions.stream()
                .filter(question -> !question.text().isBlank())
                .limit(Question.MOST)
                .toList();
        database.sql("delete from hiring_question where posting_id = ?")
                .param(posting.value())
                .update();
        for (int position = 0; position < asked.size(); position++) {
            Question question = asked.get(position);
            database.sql("insert into hiring_question (posting_id, position, text, required) values (?, ?, ?, ?)")
                    .params(
                            posting.value(),
                            position,
                            Typed.line(question.text(), Question.LONGEST),
                            question.required())
                    .update();
        }
    }

    Map<Stage, String> names(PostingId posting) {
        Map<Stage, String> names = new EnumMap<>(Stage.class);
        database.sql("select stage, name from hiring_stage_name where posting_id = ?")
                .param(posting.value())
                .query(row -> {
                    names.put(Stage.valueOf(row.getString("stage")), row.getString("name"));
                });
        return names;
    }

    void rename(PostingId posting, Stage stage, String name) {
        String line = Typed.line(name, LONGEST_NAME);
        if (line.isEmpty()) {
            database.sql("delete from hiring_stage_name where posting_id = ? and stage = ?")
                    .params(posting.value(), stage.name())
                    .update();
            return;
        }
        database.sql("""
            insert into hiring_stage_name (posting_id, stage, name) values (?, ?, ?)
            on conflict (posting_id, stage) do update set name = excluded.name\
            """).params(posting.value(), stage.name(), line).update();
    }
}
