/** The package's own weights, as `npm run train` wrote them from the marked plans. */
import weights from './role-weights.json' with { type: 'json' }
import { compileWeights, type CompiledWeights } from './role-model.js'

let compiled: CompiledWeights | undefined

/** The weights laid out for scoring: on first use, so that an import costs nothing. */
export function roleWeights(): CompiledWeights {
  return (compiled ??= compileWeights(weights))
}
