-- Links by the hundredths of their scores: those of new reports come to lie beside one another at the end of each hundredth. By the
-- exact score they were spread over the whole index, and of what adding wrote to the disk it was the largest part.

DROP INDEX saying_link_by_score;

CREATE INDEX saying_link_by_score ON saying_link (CAST(score * 100 AS INTEGER), other, saying, score)
  WHERE score >= 0.12 AND score < 0.4;
