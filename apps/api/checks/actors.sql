-- Every actor is a lieu, an organisation or a person, and every one of these is an actor.
SELECT id
FROM actor
FULL JOIN (SELECT id FROM lieu UNION ALL SELECT id FROM organisation UNION ALL SELECT id FROM person) thing USING (id)
WHERE actor.id IS NULL OR thing.id IS NULL;
